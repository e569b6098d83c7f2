// The terminal's settings, kept for a program that is killed in the middle of a line.

#ifndef GUARD_H
#define GUARD_H

#include <stdbool.h>

// Whether the terminal is another than the shell left it: from now on, or no longer.
void creadline_guard_terminal(bool is_changed);

// Makes signals that kill the program put the terminal back first.
void creadline_watch_deaths(void);

#endif
