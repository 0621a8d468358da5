// server: times language servers side by side, each step in turn (A B C A B C …), and prints medians with their ratios to
// the last one, which is to be the null server.
//   server latency -- NAME LANGUAGE FILE COMMAND… -- NAME LANGUAGE FILE COMMAND…   start, opening, keys, requests, a burst
//   server workspace FOLDER COMMAND…      a fact is edited in a folder of `stet-dev generate-workspace`
//   server null                           a server that answers at once and with nothing: the floor of pipes and client
#define _GNU_SOURCE
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

// Bytes that grow.
typedef struct { char *bytes; size_t count, room; } Text;

static void append(Text *text, const char *bytes, size_t count) {
  if (text->count + count + 1 > text->room) {
    text->room = (text->count + count) * 2 + 1024;
    text->bytes = realloc(text->bytes, text->room);
  }
  memcpy(text->bytes + text->count, bytes, count);
  text->count += count;
  text->bytes[text->count] = 0;
}

static void print(Text *text, const char *format, ...) {
  char line[4096];
  va_list values;
  va_start(values, format);
  int count = vsnprintf(line, sizeof line, format, values);
  va_end(values);
  append(text, line, (size_t)count);
}

static void quote(Text *text, const char *bytes, size_t count) {
  append(text, "\"", 1);
  for (size_t i = 0; i < count; i++) {
    unsigned char byte = (unsigned char)bytes[i];
    if (byte == '"' || byte == '\\') { char escape[2] = {'\\', (char)byte}; append(text, escape, 2); }
    else if (byte < 0x20) print(text, "\\u%04x", byte);
    else append(text, (const char *)&bytes[i], 1);
  }
  append(text, "\"", 1);
}

static double now(void) {  // microseconds
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

// The value of a member of the object at `json`; its end goes to `end`. Only as much JSON as messages need.
static const char *skip(const char *json, const char *limit) {
  int depth = 0;
  for (; json < limit; json++) {
    if (*json == '"') {
      for (json++; json < limit && *json != '"'; json++) if (*json == '\\') json++;
    } else if (*json == '{' || *json == '[') depth++;
    else if ((*json == '}' || *json == ']') && depth-- == 0) return json;
    else if (*json == ',' && depth == 0) return json;
  }
  return limit;
}

static const char *member(const char *json, const char *limit, const char *name, const char **end) {
  size_t length = strlen(name);
  while (json < limit && *json != '{') json++;
  for (json++; json < limit;) {
    while (json < limit && (isspace((unsigned char)*json) || *json == ',')) json++;
    if (json >= limit || *json != '"') return NULL;
    const char *key = json + 1, *colon = key;
    while (colon < limit && *colon != '"') colon++;
    int isFound = (size_t)(colon - key) == length && !memcmp(key, name, length);
    while (colon < limit && *colon != ':') colon++;
    json = colon + 1;
    while (json < limit && isspace((unsigned char)*json)) json++;
    *end = skip(json, limit);
    if (isFound) return json;
    json = *end;
  }
  return NULL;
}

static long number(const char *json, const char *limit, const char *name) {
  const char *end, *value = member(json, limit, name, &end);
  return value && (isdigit((unsigned char)*value) || *value == '-') ? atol(value) : -1;
}

static int is(const char *json, const char *limit, const char *name, const char *word) {
  const char *end, *value = member(json, limit, name, &end);
  return value && *value == '"' && !strncmp(value + 1, word, strlen(word)) && value[1 + strlen(word)] == '"';
}

// The next whole message among the bytes that came in; NULL when there is none.
static const char *next_message(Text *in, size_t *read, const char **end) {
  char *start = in->bytes + *read, *limit = in->bytes + in->count;
  if (*read == in->count) { in->count = *read = 0; return NULL; }
  char *content = memmem(start, (size_t)(limit - start), "\r\n\r\n", 4);
  char *length = content ? strcasestr(start, "content-length:") : NULL;
  if (!length) return NULL;
  size_t count = strtoul(length + 15, NULL, 10);
  content += 4;
  if ((size_t)(limit - content) < count) return NULL;
  *end = content + count;
  *read = (size_t)(*end - in->bytes);
  return content;
}

static int null_server(void) {
  Text in = {0}, out = {0};
  size_t read_to = 0;
  static char chunk[1 << 16];
  for (;;) {
    ssize_t count = read(0, chunk, sizeof chunk);
    if (count <= 0) return 0;
    append(&in, chunk, (size_t)count);
    const char *message, *end, *value, *part;
    while ((message = next_message(&in, &read_to, &end))) {
      Text reply = {0};
      const char *method = member(message, end, "method", &part);
      if (method && !strncmp(method, "\"textDocument/did", 17) && (value = member(message, end, "params", &part))) {
        const char *document = member(value, part, "textDocument", &part), *uri_end;
        const char *uri = member(document, part, "uri", &uri_end);
        print(&reply, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/publishDiagnostics\",\"params\":{\"uri\":%.*s,\"version\":%ld,\"diagnostics\":[]}}",
              (int)(uri_end - uri), uri, number(document, part, "version"));
      } else if ((value = member(message, end, "id", &part)))
        print(&reply, "{\"jsonrpc\":\"2.0\",\"id\":%.*s,\"result\":%s}", (int)(part - value), value,
              is(message, end, "method", "initialize") ? "{\"capabilities\":{\"textDocumentSync\":2}}" : "null");
      else if (is(message, end, "method", "exit")) return 0;
      if (reply.count) { print(&out, "Content-Length: %zu\r\n\r\n", reply.count); append(&out, reply.bytes, reply.count); }
      free(reply.bytes);
    }
    if (out.count && write(1, out.bytes, out.count) < 0) return 1;
    out.count = 0;
  }
}

// A server that runs, and the document that it has open.
typedef struct {
  const char *name, *language;
  char **command;
  Text source, document, in;
  char uri[512], folder[512];
  pid_t pid;
  clockid_t clock;
  int input, output, isGone;
  size_t read;
  // A request whose answer is kept whenever it comes.
  long later;
  Text answer;
  double answered;
  long id, version, line, character, diagnostics, publications;
  int isIncremental;
  size_t offset;
} Server;

static void start(Server *server) {
  int to[2], from[2];
  if (pipe2(to, O_CLOEXEC) || pipe2(from, O_CLOEXEC)) exit(2);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, to[0], 0);
  posix_spawn_file_actions_adddup2(&actions, from[1], 1);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  if (posix_spawnp(&server->pid, server->command[0], &actions, NULL, server->command, environ)) {
    fprintf(stderr, "cannot start %s\n", server->command[0]);
    exit(2);
  }
  posix_spawn_file_actions_destroy(&actions);
  close(to[0]);
  close(from[1]);
  server->input = to[1];
  server->output = from[0];
  server->in.count = server->read = 0;
  server->id = server->version = 0;
  server->isGone = 0;
  clock_getcpuclockid(server->pid, &server->clock);
}

static double processor_time(Server *server) {
  struct timespec time = {0};
  clock_gettime(server->clock, &time);
  return time.tv_sec * 1e6 + time.tv_nsec / 1e3;
}

static long own_memory(Server *server) {  // kilobytes that are no mapped file
  char path[64], line[256];
  long value = 0;
  snprintf(path, sizeof path, "/proc/%d/status", server->pid);
  FILE *file = fopen(path, "r");
  while (file && fgets(line, sizeof line, file)) if (!strncmp(line, "RssAnon:", 8)) value = atol(line + 8);
  if (file) fclose(file);
  return value;
}

static void frame(Text *out, Text *message) {
  print(out, "Content-Length: %zu\r\n\r\n", message->count);
  append(out, message->bytes, message->count);
  message->count = 0;
}

static int receive(Server *server, int milliseconds) {  // whether something came
  static char chunk[1 << 18];
  struct pollfd entry = {server->output, POLLIN, 0};
  if (poll(&entry, 1, milliseconds) <= 0) return 0;
  ssize_t count = read(server->output, chunk, sizeof chunk);
  if (count <= 0) { server->isGone = 1; return 0; }
  append(&server->in, chunk, (size_t)count);
  return 1;
}

static void send_out(Server *server, Text *out) {
  size_t sent = 0;
  fcntl(server->input, F_SETFL, O_NONBLOCK);
  while (sent < out->count && !server->isGone) {
    ssize_t count = write(server->input, out->bytes + sent, out->count - sent);
    if (count > 0) sent += (size_t)count;
    else if (errno != EAGAIN) server->isGone = 1;
    else {
      struct pollfd entries[2] = {{server->input, POLLOUT, 0}, {server->output, POLLIN, 0}};
      poll(entries, 2, 1000);
      if (entries[1].revents) receive(server, 0);
    }
  }
  out->count = 0;
}

static void send_message(Server *server, Text *message) {
  Text out = {0};
  frame(&out, message);
  send_out(server, &out);
  free(out.bytes);
}

// Waits for the answer to request `id`, or with -1 for diagnostics of the document's version; the time it came, 0 for never.
// The answer or its parameters go to `found`.
static double wait_for(Server *server, long id, double seconds, const char **found, const char **found_end) {
  double deadline = now() + seconds * 1e6;
  for (;;) {
    double time = now();
    const char *message, *end, *part, *value;
    while ((message = next_message(&server->in, &server->read, &end))) {
      int isOurs = !member(message, end, "method", &part);
      if (isOurs) {
        if (server->later && number(message, end, "id") == server->later) {
          server->answer.count = 0;
          append(&server->answer, message, (size_t)(end - message));
          server->answered = time;
        }
        if (id < 0 || number(message, end, "id") != id) continue;
        if (found) { *found = member(message, end, "result", found_end); }
        return time;
      }
      if (is(message, end, "method", "textDocument/publishDiagnostics")) {
        const char *params = member(message, end, "params", &part), *uri_end;
        value = member(params, part, "uri", &uri_end);
        if (!value || strncmp(value + 1, server->uri, strlen(server->uri))) continue;
        server->publications++;
        const char *list_end, *list = member(params, part, "diagnostics", &list_end);
        server->diagnostics = 0;
        for (const char *item = list; item && item + 1 < list_end && item[1] != ']'; item = skip(item + 1, list_end)) server->diagnostics++;
        long version = number(params, part, "version");
        if (id < 0 && (version < 0 || version >= server->version)) return time;
      } else if ((value = member(message, end, "id", &part))) {
        // A request of the server: it gets nothing, in the form that it expects.
        Text reply = {0};
        print(&reply, "{\"jsonrpc\":\"2.0\",\"id\":%.*s,\"result\":%s}", (int)(part - value), value,
              is(message, end, "method", "workspace/configuration") ? "[null]" : "null");
        send_message(server, &reply);
        free(reply.bytes);
      }
    }
    if (server->isGone || now() >= deadline) return 0;
    receive(server, 100);
  }
}

static void drain(Server *server, int milliseconds) {
  while (receive(server, milliseconds)) {}
  wait_for(server, -2, 0, NULL, NULL);
}

static double request(Server *server, const char *method, const char *params, double seconds, const char **found, const char **end) {
  Text message = {0}, out = {0};
  long id = ++server->id;
  print(&message, "{\"jsonrpc\":\"2.0\",\"id\":%ld,\"method\":\"%s\",\"params\":", id, method);
  append(&message, params, strlen(params));
  append(&message, "}", 1);
  frame(&out, &message);
  double begin = now();
  send_out(server, &out);
  free(message.bytes);
  free(out.bytes);
  double time = wait_for(server, id, seconds, found, end);
  return time ? time - begin : 0;
}

static void notify(Server *server, const char *method, const char *params) {
  Text message = {0};
  print(&message, "{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":%s}", method, params);
  send_message(server, &message);
  free(message.bytes);
}

// Sends a notification whose parameters may be long, and empties them.
static void notify_long(Server *server, const char *method, Text *params) {
  Text message = {0};
  print(&message, "{\"jsonrpc\":\"2.0\",\"method\":\"%s\",\"params\":", method);
  append(&message, params->bytes, params->count);
  append(&message, "}", 1);
  send_message(server, &message);
  free(message.bytes);
  params->count = 0;
}

static double initialize(Server *server, int pulls) {
  char params[4096];
  const char *found, *end, *sync;
  snprintf(params, sizeof params,
           "{\"processId\":%d,\"rootUri\":\"file://%s\",\"workspaceFolders\":[{\"uri\":\"file://%s\",\"name\":\"w\"}],\"capabilities\":{"
           "\"general\":{\"positionEncodings\":[\"utf-16\"]},\"workspace\":{\"didChangeWatchedFiles\":{\"dynamicRegistration\":true}},\"textDocument\":{"
           "%s\"publishDiagnostics\":{\"versionSupport\":true,\"relatedInformation\":true},\"hover\":{\"contentFormat\":[\"markdown\"]},"
           "\"completion\":{\"completionItem\":{\"snippetSupport\":true}}}}}",
           getpid(), server->folder, server->folder, pulls ? "\"diagnostic\":{}," : "");
  double time = request(server, "initialize", params, 20, &found, &end);
  server->isIncremental = 0;
  if (time && found && (found = member(found, end, "capabilities", &end)) && (sync = member(found, end, "textDocumentSync", &end)))
    server->isIncremental = (*sync == '{' ? number(sync, end, "change") : atol(sync)) == 2;
  return time;
}

static void stop(Server *server) {
  request(server, "shutdown", "null", 5, NULL, NULL);
  notify(server, "exit", "null");
  close(server->input);
  for (int i = 0; i < 400 && waitpid(server->pid, NULL, WNOHANG) == 0; i++) {
    if (i == 399) { kill(server->pid, SIGKILL); waitpid(server->pid, NULL, 0); break; }
    usleep(5000);
  }
  close(server->output);
}

static double open_document(Server *server) {
  Text message = {0}, out = {0};
  server->version = 1;
  print(&message, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"%s\",\"languageId\":\"%s\",\"version\":1,\"text\":",
        server->uri, server->language);
  quote(&message, server->document.bytes, server->document.count);
  append(&message, "}}}", 3);
  frame(&out, &message);
  double begin = now();
  send_out(server, &out);
  double time = wait_for(server, -1, 60, NULL, NULL);
  free(message.bytes);
  free(out.bytes);
  return time ? time - begin : 0;
}

// The key that is typed: appended to `out`, and put into the document.
static void type(Server *server, Text *out, char key) {
  Text message = {0};
  print(&message, "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"%s\",\"version\":%ld},\"contentChanges\":[{", server->uri, ++server->version);
  append(&server->document, "", 1);
  memmove(server->document.bytes + server->offset + 1, server->document.bytes + server->offset, server->document.count - server->offset);
  server->document.bytes[server->offset++] = key;
  if (server->isIncremental) {
    print(&message, "\"range\":{\"start\":{\"line\":%ld,\"character\":%ld},\"end\":{\"line\":%ld,\"character\":%ld}},\"text\":\"%c\"", server->line,
          server->character, server->line, server->character, key);
  } else {
    print(&message, "\"text\":");
    quote(&message, server->document.bytes, server->document.count);
  }
  server->character++;
  append(&message, "}]}}", 4);
  frame(out, &message);
  free(message.bytes);
}

// Cuts the document at a blank line, and finds the place in its middle where keys go: the end of a word in prose.
static void cut(Server *server, size_t size) {
  size_t end = server->source.count;
  if (end > size) {
    for (end = size; end > 2 && memcmp(server->source.bytes + end - 2, "\n\n", 2); end--) {}
    if (end <= 2) for (end = size; end > 1 && server->source.bytes[end - 1] != '\n'; end--) {}
  }
  server->document.count = 0;
  append(&server->document, server->source.bytes, end);
  const char *text = server->document.bytes;
  size_t at = end / 2;
  while (at + 2 < end && !(islower((unsigned char)text[at - 2]) && islower((unsigned char)text[at - 1]) && text[at] == ' ' && islower((unsigned char)text[at + 1]))) at++;
  server->offset = at;
  server->line = server->character = 0;
  for (size_t i = 0; i < at; i++) {
    if (text[i] == '\n') { server->line++; server->character = 0; }
    else if (((unsigned char)text[i] & 0xC0) != 0x80) server->character++;
  }
}

enum { LIMIT = 16, KEYS = 200, REQUESTS = 50, BURST = 100, STARTS = 20 };
static Server servers[LIMIT];
static int server_count;

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

static double quantile(double *values, int count, double part) {
  if (!count) return 0;
  qsort(values, (size_t)count, sizeof *values, by_value);
  return values[(int)(part * (count - 1) + 0.5)];
}

static void row(const char *what, double *values, const char *unit) {
  printf("  %-34s", what);
  double floor = values[server_count - 1];
  for (int i = 0; i < server_count; i++) {
    if (values[i] <= 0) printf("  %-6.6s %22s", servers[i].name, "-");
    else if (floor > 0) printf("  %-6.6s %10.1f %s x%7.1f", servers[i].name, values[i], unit, values[i] / floor);
    else printf("  %-6.6s %10.1f %s         ", servers[i].name, values[i], unit);
  }
  printf("\n");
  fflush(stdout);
}

static double samples[LIMIT][KEYS + 1];

static void report(const char *what, int *counts, int showsTail) {
  double medians[LIMIT], tails[LIMIT];
  char tail[64];
  for (int i = 0; i < server_count; i++) {
    medians[i] = quantile(samples[i], counts[i], 0.5);
    tails[i] = quantile(samples[i], counts[i], 0.99);
  }
  row(what, medians, "us");
  snprintf(tail, sizeof tail, "%s, 99th of 100", what);
  if (showsTail) row(tail, tails, "us");
}

static void measure_start(void) {
  int counts[LIMIT] = {0};
  for (int run = 0; run < STARTS; run++)
    for (int i = 0; i < server_count; i++) {
      double begin = now();
      start(&servers[i]);
      if (initialize(&servers[i], 0)) samples[i][counts[i]++] = now() - begin;
      notify(&servers[i], "initialized", "{}");
      stop(&servers[i]);
    }
  report("start to the answer of initialize", counts, 0);
}

static void measure_document(size_t size, int openings) {
  int counts[LIMIT] = {0};
  double processor[LIMIT] = {0}, memory[LIMIT], value[LIMIT];
  printf("a document of %zu kB\n", size / 1000);
  for (int run = 0; run < openings; run++)
    for (int i = 0; i < server_count; i++) {
      Server *server = &servers[i];
      if (run) stop(server);
      cut(server, size);
      start(server);
      initialize(server, 0);
      notify(server, "initialized", "{}");
      drain(server, 200);
      memory[i] = own_memory(server);
      double time = open_document(server);
      if (time) samples[i][counts[i]++] = time;
      drain(server, 200);
      memory[i] = (double)own_memory(server) - memory[i];
    }
  report("open to diagnostics", counts, 0);
  for (int i = 0; i < server_count; i++) value[i] = servers[i].diagnostics;
  printf("  %-34s", "diagnostics");
  for (int i = 0; i < server_count; i++) printf("  %-6.6s %10.0f %11s", servers[i].name, value[i], "");
  printf("\n  %-34s", "own memory of the document");
  for (int i = 0; i < server_count; i++)
    printf("  %-6.6s %10.0f kB %5.1f times", servers[i].name, memory[i], memory[i] * 1024 / (double)servers[i].document.count);
  printf("\n");

  memset(counts, 0, sizeof counts);
  Text out = {0};
  // A key that takes a server a long time is typed less often.
  for (int key = 0; key < KEYS; key++)
    for (int i = 0; i < server_count; i++) {
      Server *server = &servers[i];
      if (server->isGone || (key >= 10 && counts[i] && samples[i][0] > 2e5 && key % 10)) continue;
      drain(server, 0);
      type(server, &out, "etaoin shrdlu"[key % 13]);
      double before = processor_time(server), begin = now();
      send_out(server, &out);
      double time = wait_for(server, -1, 20, NULL, NULL);
      if (time) samples[i][counts[i]++] = time - begin;
      processor[i] += processor_time(server) - before;
    }
  for (int i = 0; i < server_count; i++) value[i] = counts[i] ? processor[i] / counts[i] : 0;
  report("key to diagnostics", counts, 1);
  row("processor time a key", value, "us");

  const char *methods[] = {"textDocument/hover", "textDocument/definition", "textDocument/completion"};
  for (int kind = 0; kind < 3; kind++) {
    memset(counts, 0, sizeof counts);
    for (int run = 0; run < REQUESTS; run++)
      for (int i = 0; i < server_count; i++) {
        Server *server = &servers[i];
        char params[1024];
        snprintf(params, sizeof params, "{\"textDocument\":{\"uri\":\"%s\"},\"position\":{\"line\":%ld,\"character\":%ld}}", server->uri, server->line, server->character);
        drain(server, 0);
        double time = server->isGone ? 0 : request(server, methods[kind], params, 10, NULL, NULL);
        if (time) samples[i][counts[i]++] = time;
      }
    report(methods[kind] + 13, counts, 0);
  }

  for (int i = 0; i < server_count; i++) {
    Server *server = &servers[i];
    value[i] = 0;
    if (server->isGone) continue;
    drain(server, 100);
    server->publications = 0;
    for (int key = 0; key < BURST; key++) type(server, &out, key % 7 == 6 ? ' ' : 'e');
    double begin = now();
    send_out(server, &out);
    double time = wait_for(server, -1, 60, NULL, NULL);
    if (time) value[i] = time - begin;
  }
  row("100 keys at once to diagnostics", value, "us");
  printf("  %-34s", "publications for them");
  for (int i = 0; i < server_count; i++) printf("  %-6.6s %10ld %11s", servers[i].name, servers[i].publications, "");
  printf("\n");
  free(out.bytes);
  for (int i = 0; i < server_count; i++) stop(&servers[i]);
}

static void read_file(Text *text, const char *path) {
  FILE *file = fopen(path, "rb");
  static char chunk[1 << 16];
  size_t count;
  if (!file) { fprintf(stderr, "cannot read %s\n", path); exit(2); }
  while ((count = fread(chunk, 1, sizeof chunk, file))) append(text, chunk, count);
  fclose(file);
}

static int latency(int argc, char **argv) {
  for (int i = 0; i < argc; i++) {
    if (strcmp(argv[i], "--") || i + 4 >= argc || server_count == LIMIT) continue;
    argv[i] = NULL;
    Server *server = &servers[server_count++];
    server->name = argv[i + 1];
    server->language = argv[i + 2];
    server->command = argv + i + 4;
    read_file(&server->source, argv[i + 3]);
    const char *ending = strrchr(argv[i + 3], '.');
    snprintf(server->folder, sizeof server->folder, "%s-%s", argv[i + 3], server->name);
    snprintf(server->uri, sizeof server->uri, "file://%.400s/document%s", server->folder, ending ? ending : "");
    char command[600];
    snprintf(command, sizeof command, "mkdir -p '%s'", server->folder);
    if (system(command)) return 2;
  }
  measure_start();
  measure_document(10000, 5);
  measure_document(100000, 5);
  measure_document(1000000, 5);
  return 0;
}

// Asks for the diagnostics of the workspace without waiting, naming the results that are known from the last answer.
static double ask_workspace(Server *server) {
  Text message = {0}, out = {0};
  server->later = ++server->id;
  print(&message, "{\"jsonrpc\":\"2.0\",\"id\":%ld,\"method\":\"workspace/diagnostic\",\"params\":{\"previousResultIds\":[", server->later);
  const char *limit = server->answer.bytes + server->answer.count, *end, *part, *uri_end, *id_end;
  const char *result = server->answer.count ? member(server->answer.bytes, limit, "result", &end) : NULL;
  const char *items = result ? member(result, end, "items", &end) : NULL;
  for (const char *item = items; item && item + 1 < end && item[1] != ']' && *item != ']'; item = part) {
    part = skip(item + 1, end);
    const char *uri = member(item + 1, part, "uri", &uri_end), *id = member(item + 1, part, "resultId", &id_end);
    if (!uri || !id) break;
    if (item != items) append(&message, ",", 1);
    print(&message, "{\"uri\":%.*s,\"value\":%.*s}", (int)(uri_end - uri), uri, (int)(id_end - id), id);
  }
  append(&message, "]}}", 3);
  frame(&out, &message);
  double begin = now();
  server->answered = 0;
  send_out(server, &out);
  free(message.bytes);
  free(out.bytes);
  return begin;
}

static int occurrences(Text *text, const char *word) {
  int count = 0;
  for (const char *at = text->bytes; at && (at = strstr(at, word)); at++) count++;
  return count;
}

static double pull(Server *server) {
  char params[700];
  snprintf(params, sizeof params, "{\"textDocument\":{\"uri\":\"%s\"}}", server->uri);
  return request(server, "textDocument/diagnostic", params, 60, NULL, NULL);
}

static double type_and_pull(Server *server, int key) {
  Text out = {0};
  type(server, &out, "etaoin shrdlu"[key % 13]);
  double begin = now();
  send_out(server, &out);
  free(out.bytes);
  return pull(server) ? now() - begin : 0;
}

// A fact is edited that claims of many notes rest on, while somebody types in one of them.
static int workspace(char **argv) {
  Server *server = &servers[0];
  Text facts = {0}, message = {0};
  char path[600], uri[700];
  double keys[4000];
  int count = 0;
  server->language = "stet";
  server->command = argv + 1;
  snprintf(server->folder, sizeof server->folder, "%s", argv[0]);
  snprintf(path, sizeof path, "%s/notes-0/note-0.stet", argv[0]);
  snprintf(server->uri, sizeof server->uri, "file://%.480s/notes-0/note-0.stet", argv[0]);
  read_file(&server->source, path);
  cut(server, server->source.count);
  start(server);
  double begin = now();
  initialize(server, 1);
  notify(server, "initialized", "{}");
  print(&message, "{\"textDocument\":{\"uri\":\"%s\",\"languageId\":\"stet\",\"version\":1,\"text\":", server->uri);
  quote(&message, server->document.bytes, server->document.count);
  append(&message, "}}", 2);
  notify_long(server, "textDocument/didOpen", &message);
  pull(server);
  printf("  start to the diagnostics of the open note     %10.1f ms\n", (now() - begin) / 1e3);
  begin = ask_workspace(server);
  while (!server->answered && !server->isGone) wait_for(server, -2, 0.2, NULL, NULL);
  printf("  diagnostics of all notes                      %10.1f ms   %d reports\n", (server->answered - begin) / 1e3, occurrences(&server->answer, "\"resultId\""));
  snprintf(path, sizeof path, "%s/facts/newsroom.facts", argv[0]);
  snprintf(uri, sizeof uri, "file://%s", path);
  read_file(&facts, path);
  print(&message, "{\"textDocument\":{\"uri\":\"%s\",\"languageId\":\"stet-facts\",\"version\":1,\"text\":", uri);
  quote(&message, facts.bytes, facts.count);
  append(&message, "}}", 2);
  notify_long(server, "textDocument/didOpen", &message);
  pull(server);
  usleep(1500000);  // Until what the server does by itself is done.
  for (int key = 0; key < KEYS; key++) keys[count++] = type_and_pull(server, key);
  printf("  key to diagnostics                            %10.1f us   99th of 100 %10.1f us\n", quantile(keys, count, 0.5), quantile(keys, count, 0.99));
  printf("  own memory                                    %10ld kB\n", own_memory(server));

  // The figure gets another last digit.
  long line = 0, character = 0;
  char *figure = strstr(facts.bytes, "151939");
  for (char *at = facts.bytes; figure && at < figure + 5; at++) { character++; if (*at == '\n') { line++; character = 0; } }
  begin = now();
  print(&message, "{\"textDocument\":{\"uri\":\"%s\",\"version\":2},\"contentChanges\":[{\"range\":{\"start\":{\"line\":%ld,\"character\":%ld},\"end\":{\"line\":%ld,\"character\":%ld}},\"text\":\"8\"}]}",
        uri, line, character, line, character + 1);
  notify_long(server, "textDocument/didChange", &message);
  pull(server);
  printf("  edit of the fact to the open note's diagnostics %8.1f ms\n", (now() - begin) / 1e3);
  ask_workspace(server);
  count = 0;
  for (int key = 0; !server->answered && !server->isGone && count < 4000; key++) {
    keys[count++] = type_and_pull(server, key);
    usleep(2000);
  }
  printf("  edit of the fact to all diagnostics           %10.1f ms   %d reports changed\n", (server->answered - begin) / 1e3, occurrences(&server->answer, "\"kind\":\"full\""));
  printf("  key to diagnostics meanwhile                  %10.1f us   99th of 100 %10.1f us   %d keys\n", quantile(keys, count, 0.5), quantile(keys, count, 0.99), count);
  usleep(3000000);
  drain(server, 100);
  printf("  own memory                                    %10ld kB\n", own_memory(server));
  stop(server);
  return 0;
}

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);
  if (argc > 1 && !strcmp(argv[1], "null")) return null_server();
  if (argc > 2 && !strcmp(argv[1], "latency")) return latency(argc - 2, argv + 2);
  if (argc > 3 && !strcmp(argv[1], "workspace")) return workspace(argv + 2);
  fputs("usage: server latency -- NAME LANGUAGE FILE COMMAND… -- … | server workspace FOLDER COMMAND… | server null\n", stderr);
  return 2;
}
