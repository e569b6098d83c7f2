// What Up and Ctrl-R find.

#include "CReadline.h"

#include <stdio.h>

#include <readline/history.h>

void creadline_limit_history(int limit) { stifle_history(limit); }

void creadline_remember(const char *line) { add_history(line); }
