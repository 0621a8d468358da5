#!/bin/bash
# usage: kate-home.sh "COMMAND LINE"    puts our settings and colours into the home of the environment, and the user's
# answer to Kate's question whether that command line may be run
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$XDG_CONFIG_HOME/kate/lspclient" "$XDG_DATA_HOME/org.kde.syntax-highlighting/syntax"
cp "$here/../kate/settings.json" "$XDG_CONFIG_HOME/kate/lspclient/settings.json"
cp "$here"/../kate/*.xml "$XDG_DATA_HOME/org.kde.syntax-highlighting/syntax/"
cat > "$XDG_CONFIG_HOME/katerc" <<RC
[General]
Show welcome view for new window=false
[lspclient]
AllowedServerCommandLines=$1
SemanticHighlighting=true
AutoHover=true
IncrementalSync=true
Diagnostics=true
DiagnosticsHighlight=true
DiagnosticsMark=true
InlayHints=true
[KTextEditor Document]
On-The-Fly Spellcheck=false
RC
