// Puts the terminal back when the program is killed in the middle of a line: by a crash of its own, or by a
// signal that nobody expects. Only functions that a signal handler may call are called there.

#include "guard.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include <readline/readline.h>

static const int deaths[] = {SIGABRT, SIGALRM, SIGBUS,  SIGFPE,    SIGILL,  SIGIO,   SIGPIPE, SIGPROF, SIGSEGV,
                             SIGSYS,  SIGTRAP, SIGUSR1, SIGUSR2, SIGVTALRM, SIGXCPU, SIGXFSZ};
enum { DEATHS = sizeof deaths / sizeof *deaths };

static struct sigaction before[NSIG];
static struct termios settings;  // as the shell left them
static volatile sig_atomic_t is_guarded;
static volatile sig_atomic_t is_bracketed;

void creadline_guard_terminal(bool is_changed) {
  const char *bracketed = rl_variable_value("enable-bracketed-paste");
  is_bracketed = bracketed && strcmp(bracketed, "on") == 0;
  is_guarded = is_changed && tcgetattr(STDIN_FILENO, &settings) == 0;
}

static void put_back(void) {
  static const char end[] = "\033[?2004l\r\n";
  const char *text = is_bracketed ? end : strchr(end, '\r');
  tcsetattr(STDIN_FILENO, TCSANOW, &settings);
  if (write(STDOUT_FILENO, text, strlen(text)) < 0) return;
}

// Dies as the program would have died without this: a fault happens anew, a sent signal is sent again.
static void die(int signal, siginfo_t *info, void *context) {
  (void)context;
  if (is_guarded) put_back();
  sigaction(signal, &before[signal], NULL);
  if (info->si_code <= 0) raise(signal);
}

void creadline_watch_deaths(void) {
  struct sigaction action = {.sa_sigaction = die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  for (int i = 0; i < DEATHS; i++) {
    sigaction(deaths[i], NULL, &before[deaths[i]]);
    if (before[deaths[i]].sa_handler != SIG_IGN) sigaction(deaths[i], &action, NULL);
  }
}
