// The terminal's bell.

#include "CReadline.h"

#include <stdio.h>

#include <readline/readline.h>

void creadline_silence(void) { rl_variable_bind("bell-style", "none"); }
