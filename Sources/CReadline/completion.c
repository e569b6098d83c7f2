// Tab: hands the line to the completer, and its words to readline.

#define _GNU_SOURCE  // asprintf

#include "CReadline.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

static const char *const blanks = " \t";
static const char *const quotes = "\"'";

static creadline_completer completer;
static char **next_word;

// Puts quotes around a word with spaces, unless the line has opened some.
static char *quoted(char *word) {
  if (rl_completion_quote_character || !strpbrk(word, blanks)) return word;
  char quote = strchr(word, '"') ? '\'' : '"';
  char *result;
  if (asprintf(&result, "%c%s%c", quote, word, quote) < 0) return word;
  free(word);
  return result;
}

static char *give_next_word(const char *text, int state) {
  (void)text, (void)state;
  return *next_word ? quoted(*next_word++) : NULL;
}

// Whether readline's idea of the word is ours: it ends no quoted word, and has no quote in its middle.
static bool is_whole_word(int start, int end) {
  if (rl_completion_quote_character) return start < 2 || strchr(blanks, rl_line_buffer[start - 2]);
  return end == 0 || !strchr(quotes, rl_line_buffer[end - 1]);
}

static char **complete(const char *text, int start, int end) {
  rl_attempted_completion_over = 1;  // or readline would offer file names
  if (!is_whole_word(start, end)) return NULL;
  char **words = completer(rl_line_buffer, end);
  if (!words) return NULL;
  next_word = words;
  char **matches = rl_completion_matches(text, give_next_word);
  free(words);
  return matches;
}

void creadline_set_completer(creadline_completer new_completer) {
  completer = new_completer;
  rl_completer_word_break_characters = blanks;
  rl_completer_quote_characters = quotes;
  rl_attempted_completion_function = complete;
}
