// Ctrl-C, and signals that end the program, while no line is being edited.

#include "CReadline.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static volatile sig_atomic_t is_interrupted;
static volatile sig_atomic_t ended_by;

// A second Ctrl-\ insists: it ends a command that does not look at the flag.
static void note_signal(int signal) {
  if (signal == SIGQUIT && ended_by == SIGQUIT) _exit(128 + SIGQUIT);
  is_interrupted = 1;
  if (signal != SIGINT) ended_by = signal;
}

// A signal that whoever started the program ignores, as nohup does, stays ignored.
static void watch(int signal) {
  struct sigaction action = {.sa_handler = note_signal};
  struct sigaction before;
  sigaction(signal, NULL, &before);
  if (before.sa_handler != SIG_IGN) sigaction(signal, &action, NULL);
}

void creadline_watch_interrupts(void) {
  watch(SIGINT);
  watch(SIGQUIT);
  watch(SIGTERM);
  watch(SIGHUP);
}

int creadline_ended_by(void) { return ended_by; }

bool creadline_take_interrupt(void) {
  bool was_interrupted = is_interrupted;
  is_interrupted = 0;
  return was_interrupted;
}
