// Ctrl-C while no line is being edited.

#include "CReadline.h"

#include <signal.h>
#include <stddef.h>

static volatile sig_atomic_t is_interrupted;

static void note_interrupt(int signal) {
  (void)signal;
  is_interrupted = 1;
}

void creadline_watch_interrupts(void) {
  struct sigaction action = {.sa_handler = note_interrupt};
  sigaction(SIGINT, &action, NULL);
}

bool creadline_take_interrupt(void) {
  bool was_interrupted = is_interrupted;
  is_interrupted = 0;
  return was_interrupted;
}
