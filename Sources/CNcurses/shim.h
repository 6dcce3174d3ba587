#pragma once

// Makes curses.h declare cchar_t, setcchar and their kin; SwiftPM drops the -D flags of pkg-config.
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// Attribute constants are macros with a cast, which Swift does not import.
static inline attr_t cnc_bold(void) { return A_BOLD; }
static inline attr_t cnc_underline(void) { return A_UNDERLINE; }
static inline attr_t cnc_reverse(void) { return A_REVERSE; }

// Swift refuses shared mutable globals of C.
static inline WINDOW *cnc_stdscr(void) { return stdscr; }
static inline int cnc_color_pairs(void) { return COLOR_PAIRS; }
static inline void cnc_delete_current_terminal(void) { del_curterm(cur_term); }

// setcchar takes pairs above 32,767 through its last argument only.
static inline int cnc_set_cell(cchar_t *cell, const wchar_t *text, attr_t attributes, int pair) {
    return setcchar(cell, text, attributes, 0, &pair);
}

// tigetstr answers (char *)-1 where a name is no string capability.
static inline const char *cnc_string_capability(const char *name) {
    char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

// ncurses measures with wcwidth, which wchar.h declares only for _XOPEN_SOURCE.
extern int wcwidth(wchar_t character);

// ioctl is variadic. Returns 0 and the size, or -1.
static inline int cnc_window_size(int descriptor, struct winsize *size) {
    return ioctl(descriptor, TIOCGWINSZ, size);
}

// What a crash needs in order to give the terminal back; filled in beforehand, for a signal handler
// may not allocate.
struct cnc_crash_plan {
    int terminal;             // the descriptor that the screen is written to
    int captured;             // what was kept of stderr, or -1
    int diagnostics;          // where that belongs, or -1
    struct termios settings;  // of the terminal before the program
    size_t count;             // of the bytes
    char bytes[512];          // that leave the alternate screen, show the cursor, and so on
};

// Gives the terminal back, shows what was kept of stderr, and dies of the signal by its default
// action. Calls async-signal-safe functions only (signal-safety(7)).
static inline void cnc_die_restoring(const struct cnc_crash_plan *plan, int number) {
    if (plan != NULL) {
        if (write(plan->terminal, plan->bytes, plan->count) < 0) { /* nothing can be done */ }
        tcsetattr(plan->terminal, TCSANOW, &plan->settings);
        if (plan->captured >= 0 && lseek(plan->captured, 0, SEEK_SET) == 0) {
            char buffer[1024];
            ssize_t count;
            while ((count = read(plan->captured, buffer, sizeof buffer)) > 0) {
                if (write(plan->diagnostics, buffer, (size_t)count) < 0) break;
            }
        }
    }
    struct sigaction action = {0};
    action.sa_handler = SIG_DFL;
    sigaction(number, &action, NULL);
    raise(number);
}

// Notes a signal in a pipe, for the loop to read; keeps errno as a handler must.
static inline void cnc_note_signal(int descriptor, int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    if (write(descriptor, &byte, 1) < 0) { /* the pipe is full: the loop will wake anyway */ }
    errno = saved;
}
