#!/bin/bash
# usage: kate.sh WORKSPACE OUTDIR    runs Kate under Xvfb with our settings and `stet` from the PATH: a smoke test.
# What is said between Kate and the server is kept in OUTDIR, and pictures of both files.
here=$(cd "$(dirname "$0")" && pwd) ws=$1 out=$2
say() { if [ "$1" = 0 ]; then echo "PASS kate: $2"; else echo "FAIL kate: $2"; fi; }
export HOME=$out/home XDG_CONFIG_HOME=$out/home/.config XDG_DATA_HOME=$out/home/.local/share XDG_CACHE_HOME=$out/home/.cache XDG_RUNTIME_DIR=$out/home/run
mkdir -p -m 700 "$XDG_RUNTIME_DIR"; mkdir -p "$out/tap"
real=$(command -v stet)
cat > "$out/tap/stet" <<SH
#!/bin/bash
tee -a "$out/in.log" | "$real" "\$@" | tee -a "$out/out.log"
SH
chmod +x "$out/tap/stet"; export PATH=$out/tap:$PATH
"$here/kate-home.sh" "$out/tap/stet --stdio"
cat > "$out/run.sh" <<SH
kate --startanon "$ws/note.stet" > "$out/kate.log" 2>&1 & kate=\$!
for i in \$(seq 100); do grep -q 'textDocument/didOpen' "$out/in.log" 2>/dev/null && break; sleep 0.1; done
sleep 2
window=\$(xdotool search --onlyvisible --class kate | tail -1); xdotool windowsize \$window 1000 440 windowfocus \$window 2>/dev/null; sleep 1
import -window \$window "$out/kate.png"
xdotool key ctrl+End; xdotool type --delay 60 '[[Fran'; sleep 0.3; xdotool key ctrl+space; sleep 1.5
import -window root "$out/kate-completion.png"
kill -TERM \$kate; for i in \$(seq 30); do kill -0 \$kate 2>/dev/null || break; sleep 0.1; done; kill -9 \$kate 2>/dev/null
kate --startanon "$ws/base.facts" >> "$out/kate.log" 2>&1 & kate=\$!
for i in \$(seq 100); do grep -q '"stet-facts"' "$out/in.log" 2>/dev/null && break; sleep 0.1; done
sleep 1; import -window root "$out/kate-facts.png"
kill -TERM \$kate; for i in \$(seq 30); do kill -0 \$kate 2>/dev/null || break; sleep 0.1; done; kill -9 \$kate 2>/dev/null
SH
timeout 90 dbus-run-session -- xvfb-run -a -s "-screen 0 1100x640x24 -nolisten tcp" bash "$out/run.sh" > "$out/stderr.txt" 2>&1
asked() { tr -d ' \n' < "$out/in.log" | grep -aqF "$1"; }
asked '"initialized"'; say $? "starts the server"
asked '"languageId":"stet"'; say $? "opens a note as a note"
asked '"languageId":"stet-facts"'; say $? "opens a fact base as one"
grep -aq 'value-mismatch' "$out/out.log"; say $? "is told what is wrong"
asked 'textDocument/documentSymbol'; say $? "asks for the outline"
asked 'textDocument/semanticTokens'; say $? "asks for semantic tokens"
asked 'textDocument/completion'; say $? "asks for completion"
! grep -qiE 'syntax.*(error|invalid)|unknown (context|element|attribute)|Unknown' "$out/kate.log"; say $? "reads the colours without complaint"
for xml in "$here"/../kate/*.xml; do python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' "$xml"; say $? "$(basename "$xml") is well-formed"; done
[ -s "$out/kate.png" ]; say $? "a picture was taken"
echo END
