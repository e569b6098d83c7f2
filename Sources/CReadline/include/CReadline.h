// GNU readline as SessionDesk uses it. Its globals stay behind these functions, since Swift 6 refuses them.

#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdbool.h>

/// Makes readline ready: the program's name, our defaults, the user's inputrc, a UTF-8 locale.
///
/// Call it once, before all else and before there are threads: it may set LC_ALL in the environment.
void creadline_prepare(void);

/// Asks for one line at the terminal; free it when done.
///
/// NULL means that there is none: `*ended_by` is then the signal that gave it up (SIGINT, SIGQUIT, SIGTERM
/// or SIGHUP), or 0 at the end of input. A pasted block is one line with newlines inside. The terminal is raw
/// and signals are blocked only until the function returns.
char *_Nullable creadline_read_line(const char *_Nonnull prompt, int *_Nonnull ended_by);

/// Returns what becomes of what stands between the last blank and the cursor, a byte offset; and, when there
/// are several ways, each of them behind it: a NULL-terminated array.
///
/// Both the array and the texts are malloc'ed, and readline's from then on. NULL means that nothing fits. A
/// blank follows when `*is_finished` is set.
typedef char *_Nullable *_Nullable (*creadline_completer)(
    void *_Nullable context, const char *_Nonnull line, int cursor, bool *_Nonnull is_finished);

/// Returns what the completer offered last, as lines for a screen: malloc'ed, or NULL for nothing.
typedef char *_Nullable (*creadline_lister)(void *_Nullable context, int rows, int columns);

/// Sets what Tab asks, and what shows several ways; both get the context.
void creadline_set_completer(
    creadline_completer _Nonnull completer, creadline_lister _Nonnull lister, void *_Nullable context);

/// Work that can wait until nobody types; it must show nothing.
typedef void (*creadline_pause_work)(void *_Nullable context);

/// Does some work, once, when for a tenth of a second no key has come while a line is being edited.
void creadline_in_first_pause(creadline_pause_work _Nonnull work, void *_Nullable context);

/// Never rings the terminal's bell, whatever the user's inputrc says. Call it after creadline_prepare.
void creadline_silence(void);

/// Makes the history forget all but that many lines, from now on.
void creadline_limit_history(int limit);

/// Adds a line to what Up and Ctrl-R find.
void creadline_remember(const char *_Nonnull line);

/// Makes Ctrl-C, and signals that ask the program to end, set a flag instead; a waiting system call then fails
/// with EINTR.
void creadline_watch_interrupts(void);

/// Returns whether Ctrl-C came, and clears the flag.
bool creadline_take_interrupt(void);

/// Returns the signal that asked the program to end while no line was being edited; 0 when none came.
int creadline_ended_by(void);

#endif
