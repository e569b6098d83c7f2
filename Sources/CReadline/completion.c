// Tab: hands the line to the completer, and what it makes of it to readline.

#include "CReadline.h"

#include <stdio.h>
#include <stdlib.h>

#include <readline/readline.h>

static creadline_completer completer;
static creadline_lister lister;
static void *context;

// Takes the word behind the last blank for what is completed. Quotes are the completer's business: readline
// would take the one in "o'neil" for an opening one.
static char **complete(const char *text, int start, int end) {
  (void)text, (void)start;
  rl_attempted_completion_over = 1;  // or readline would offer file names
  rl_sort_completion_matches = 0;
  rl_ignore_completion_duplicates = 0;
  bool is_finished = false;
  char **words = completer(context, rl_line_buffer, end, &is_finished);
  if (!is_finished) rl_completion_append_character = 0;
  return words;
}

// Shows what the completer offered last, below the line.
static void list(char **words, int count, int longest) {
  (void)words, (void)count, (void)longest;
  int rows, columns;
  rl_get_screen_size(&rows, &columns);
  char *text = lister(context, rows, columns);
  rl_crlf();
  if (text) fputs(text, rl_outstream);
  free(text);
  rl_forced_update_display();
}

void creadline_set_completer(
    creadline_completer new_completer, creadline_lister new_lister, void *new_context) {
  completer = new_completer;
  lister = new_lister;
  context = new_context;
  rl_completer_word_break_characters = " \t";
  rl_completer_quote_characters = NULL;
  rl_attempted_completion_function = complete;
  rl_completion_display_matches_hook = list;
}
