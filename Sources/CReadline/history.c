// What was typed before.

#include "CReadline.h"

#include <stdio.h>

#include <readline/history.h>

void creadline_load_history(const char *path, int limit) {
  stifle_history(limit);
  history_truncate_file(path, limit);
  read_history(path);
}

void creadline_remember(const char *line, const char *path) {
  add_history(line);
  if (path) append_history(1, path);
}
