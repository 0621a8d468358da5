// measure: times whole processes in turn (A B C A B C …) and prints medians, memory and the ratio to the first.
//   measure spawn RUNS -- COMMAND … -- COMMAND …
//   measure floor THREADS FOLDER      the floor of a batch check: walk, open, read and close every file
//   measure hello                     a C hello world
#define _GNU_SOURCE
#include <dirent.h>
#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static char **files;
static int file_count, file_room;
static atomic_int next_file;
static atomic_long total_bytes;

static void walk(const char *folder) {
  DIR *dir = opendir(folder);
  if (!dir) return;
  struct dirent *entry;
  while ((entry = readdir(dir))) {
    if (entry->d_name[0] == '.') continue;
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
    if (entry->d_type == DT_DIR) { walk(path); continue; }
    if (file_count == file_room) files = realloc(files, (size_t)(file_room = file_room * 2 + 64) * sizeof *files);
    files[file_count++] = strdup(path);
  }
  closedir(dir);
}

static void *read_files(void *unused) {
  (void)unused;
  enum { ROOM = 1 << 18 };
  char *buffer = malloc(ROOM);
  long sum = 0;
  for (int first; (first = atomic_fetch_add(&next_file, 16)) < file_count;)
    for (int i = first; i < first + 16 && i < file_count; i++) {
      int fd = open(files[i], O_RDONLY);
      ssize_t n;
      while ((n = read(fd, buffer, ROOM)) > 0) { sum += n; if (n < ROOM) break; }
      close(fd);
    }
  atomic_fetch_add(&total_bytes, sum);
  return NULL;
}

static int floor_of(int threads, const char *folder) {
  walk(folder);
  pthread_t ids[16];
  if (threads > 16) threads = 16;
  for (int i = 1; i < threads; i++) pthread_create(&ids[i], NULL, read_files, NULL);
  read_files(NULL);
  for (int i = 1; i < threads; i++) pthread_join(ids[i], NULL);
  printf("%d files, %ld bytes\n", file_count, total_bytes);
  return 0;
}

static int by_value(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return x < y ? -1 : x > y;
}

static double median(double *values, int count) {
  qsort(values, (size_t)count, sizeof *values, by_value);
  return values[count / 2];
}

static int spawn(int argc, char **argv) {
  int runs = atoi(argv[0]), count = 0;
  char **commands[32];
  for (int i = 1; i < argc; i++)
    if (!strcmp(argv[i], "--")) { argv[i] = NULL; if (count < 32) commands[count++] = argv + i + 1; }
  double *wall[32], *cpu[32], *memory[32];
  for (int i = 0; i < count; i++) {
    wall[i] = calloc((size_t)runs, 8); cpu[i] = calloc((size_t)runs, 8); memory[i] = calloc((size_t)runs, 8);
  }
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  for (int run = -1; run < runs; run++)
    for (int i = 0; i < count; i++) {
      struct timespec start, end;
      pid_t pid;
      clock_gettime(CLOCK_MONOTONIC, &start);
      if (posix_spawnp(&pid, commands[i][0], &actions, NULL, commands[i], environ)) {
        fprintf(stderr, "cannot start %s\n", commands[i][0]);
        return 2;
      }
      int status;
      struct rusage usage;
      wait4(pid, &status, 0, &usage);
      clock_gettime(CLOCK_MONOTONIC, &end);
      if (run < 0) continue;
      wall[i][run] = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
      cpu[i][run] = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
      memory[i][run] = usage.ru_maxrss / 1024.0;
    }
  double first = 0;
  for (int i = 0; i < count; i++) {
    double time = median(wall[i], runs);
    if (!i) first = time;
    char text[64] = "";
    for (char **word = commands[i]; *word && strlen(text) < 40; word++) {
      const char *slash = strrchr(*word, '/');
      strncat(text, slash ? slash + 1 : *word, 20);
      strncat(text, " ", 2);
    }
    printf("%-42.42s %9.2f ms  cpu %9.2f ms  %6.1f MB  x %.2f\n", text, time, median(cpu[i], runs), median(memory[i], runs), time / first);
  }
  return 0;
}

int main(int argc, char **argv) {
  if (argc > 2 && !strcmp(argv[1], "spawn")) return spawn(argc - 2, argv + 2);
  if (argc > 3 && !strcmp(argv[1], "floor")) return floor_of(atoi(argv[2]), argv[3]);
  if (argc > 1 && !strcmp(argv[1], "hello")) { puts("hello"); return 0; }
  fputs("usage: measure spawn RUNS -- COMMAND … | measure floor THREADS FOLDER | measure hello\n", stderr);
  return 2;
}
