// One line from the terminal.
//
// readline() itself sees a signal only with the next key, and loses that key. So the callback interface is
// fed here, by a poll over the terminal and a signalfd.

#include "CReadline.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include <readline/readline.h>

#include "guard.h"

enum { KEY = 1, SIGNAL = 2 };

static int keys = STDIN_FILENO;
static int signals;  // the signalfd, while a line is being edited
static bool is_finished;
static char *finished_line;

static creadline_pause_work pause_work;
static void *pause_context;

void creadline_in_first_pause(creadline_pause_work work, void *context) {
  pause_work = work;
  pause_context = context;
}

// Does the work that waits for a pause, once.
static void use_pause(void) {
  creadline_pause_work work = pause_work;
  pause_work = NULL;
  work(pause_context);
}

// Waits for a key, a signal, or both. Whoever types without a pause is not kept waiting.
static int next_event(void) {
  static const int pause = 100;  // milliseconds
  struct pollfd sources[] = {{keys, POLLIN, 0}, {signals, POLLIN, 0}};
  int found;
  while ((found = poll(sources, 2, pause_work ? pause : -1)) <= 0) {
    if (found == 0) use_pause();
  }
  return (sources[0].revents ? KEY : 0) | (sources[1].revents ? SIGNAL : 0);
}

// Reads a key for readline, also where readline waits by itself: at "Display all 120 possibilities?" and in
// a paste. A signal must leave that wait, to be handled in the loop. Ctrl-G leaves the question and keeps the
// line; a paste is left with its end mark, since readline 8.2 reads past its buffer at EOF.
static int read_key(FILE *stream) {
  (void)stream;
  static const char paste_end[] = "\033[201~";
  static unsigned int sent;
  unsigned char key;
  bool is_ready;
  ssize_t count;
  do {
    is_ready = next_event() & KEY;
    count = is_ready ? read(keys, &key, 1) : 0;
  } while (count < 0 && errno == EAGAIN);
  if (count == 1) return key;
  if (RL_ISSTATE(RL_STATE_READCMD | RL_STATE_COMPLETING)) return is_ready ? EOF : CTRL('G');
  return paste_end[sent++ % strlen(paste_end)];
}

static void finish(char *line) {
  finished_line = line;
  is_finished = true;
  rl_callback_handler_remove();  // or the prompt would be shown again
}

// Prints the newline that Ctrl-D lacks; readline would do so on some terminals only.
static void restore_terminal(void) {
  if (rl_eof_found) fputc('\n', rl_outstream);
  rl_eof_found = 0;
  rl_deprep_terminal();
}

static void give_up(const char *mark) {
  rl_callback_sigcleanup();
  RL_UNSETSTATE(RL_STATE_MULTIKEY);  // or the next line's first key would complete this line's sequence
  rl_point = rl_end;
  rl_redisplay();
  rl_free_line_state();
  fputs(mark, rl_outstream);
}

static sigset_t only(int signal) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, signal);
  return set;
}

// Takes the terminal back from the shell, with whatever size it has now, and shows the typed text again.
static void resume(void) {
  rl_prep_terminal(1);
  rl_reset_screen_size();
  rl_forced_update_display();
}

// Stops until `fg`, and keeps the typed text. SIGTSTP and not SIGSTOP: where no shell could continue us, the
// kernel ignores it. The SIGCONT of `fg` is taken here.
static void suspend(void) {
  sigset_t stop = only(SIGTSTP), go_on = only(SIGCONT);
  rl_deprep_terminal();
  raise(SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, NULL);
  pthread_sigmask(SIG_BLOCK, &stop, NULL);
  sigtimedwait(&go_on, NULL, &(struct timespec){0});
  resume();
}

// Goes on after a SIGSTOP, of which nobody is told before.
static void come_back(void) {
  rl_deprep_terminal();
  rl_clear_visible_line();
  resume();
}

// Handles one signal, and returns it if it ends the line, or else 0.
static int handle_signal(void) {
  struct signalfd_siginfo signal;
  if (read(signals, &signal, sizeof signal) != sizeof signal) return 0;
  switch (signal.ssi_signo) {
    case SIGWINCH: rl_resize_terminal(); return 0;
    case SIGTSTP: suspend(); return 0;
    case SIGCONT: come_back(); return 0;
    default: give_up(signal.ssi_signo == SIGINT ? "^C\n" : "\n"); return signal.ssi_signo;
  }
}

static sigset_t handled_signals(void) {
  const int numbers[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) sigaddset(&set, numbers[i]);
  return set;
}

// Edits one line, until it is finished or a signal ends it, which is returned.
static int edit_line(const char *prompt) {
  int ended_by = 0;
  is_finished = false;
  rl_reset_screen_size();
  rl_callback_handler_install(prompt, finish);
  while (!is_finished && ended_by == 0) {
    if (next_event() & SIGNAL) ended_by = handle_signal();
    else rl_callback_read_char();
  }
  rl_callback_handler_remove();
  fflush(rl_outstream);
  return ended_by;
}

char *creadline_read_line(const char *prompt, int *ended_by) {
  sigset_t handled = handled_signals(), before;
  pthread_sigmask(SIG_BLOCK, &handled, &before);
  signals = signalfd(-1, &handled, SFD_CLOEXEC | SFD_NONBLOCK);
  finished_line = NULL;
  creadline_take_interrupt();  // a Ctrl-C for the command before must not stop the next one
  *ended_by = creadline_ended_by();
  creadline_guard_terminal(true);
  if (*ended_by == 0) *ended_by = edit_line(prompt);
  creadline_guard_terminal(false);
  close(signals);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return finished_line;
}

// Keys are read without waiting: Ctrl-C makes the terminal forget the keys before it, also those that poll
// has announced, and a read that waited for them would sleep through the signal. The terminal is opened anew,
// since the flag would be the shell's too.
static void open_keys(void) {
  int opened = open("/proc/self/fd/0", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  if (opened >= 0) keys = opened;
}

// Binds Up and Down to a search for what is typed, before the user's inputrc is read and may say otherwise.
static void bind_arrows(Keymap keymap) {
  rl_bind_keyseq_in_map("\\e[A", rl_history_search_backward, keymap);
  rl_bind_keyseq_in_map("\\eOA", rl_history_search_backward, keymap);
  rl_bind_keyseq_in_map("\\e[B", rl_history_search_forward, keymap);
  rl_bind_keyseq_in_map("\\eOB", rl_history_search_forward, keymap);
}

// Under LC_ALL=C readline would cut letters in half. It asks the environment with each line, so that is
// what must change.
static void choose_locale(void) {
  setlocale(LC_ALL, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  setenv("LC_ALL", "C.UTF-8", 1);
  setlocale(LC_ALL, "");
}

void creadline_prepare(void) {
  choose_locale();
  open_keys();
  rl_readline_name = "sessiondesk";
  rl_instream = stdin;
  rl_outstream = stdout;
  rl_getc_function = read_key;
  rl_deprep_term_function = restore_terminal;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_variable_bind("show-all-if-ambiguous", "on");
  bind_arrows(emacs_standard_keymap);
  bind_arrows(vi_insertion_keymap);
  rl_initialize();
  creadline_watch_deaths();
}
