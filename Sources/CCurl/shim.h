#ifndef WATCHSHOP_CCURL_SHIM_H
#define WATCHSHOP_CCURL_SHIM_H

#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>

// libcurl brings some thirty libraries along (LDAP, Kerberos, SSH ...), and loading them takes 9 ms:
// a third of the time in which the shop's first screen is to stand, which needs no network. So it
// is not linked, but loaded by the first call. The functions below are called like libcurl's own,
// with types from its header; before a call, ccurl_is_available says whether there is a libcurl.

// The functions that are used, by their names without `curl_`.
#define CCURL_FUNCTIONS(use)                                                                      \
    use(easy_cleanup) use(easy_getinfo) use(easy_init) use(easy_pause) use(easy_perform)          \
    use(easy_setopt) use(easy_strerror) use(free) use(getdate) use(global_init)                   \
    use(multi_add_handle)                                                                         \
    use(multi_cleanup) use(multi_info_read) use(multi_init) use(multi_perform) use(multi_poll)    \
    use(multi_remove_handle) use(multi_setopt) use(multi_wakeup) use(slist_append)                \
    use(slist_free_all) use(url) use(url_cleanup) use(url_get) use(url_set)

typedef struct ccurl_functions {
    bool is_loaded;
#define CCURL_POINTER(name) __typeof__(curl_##name) *name;
    CCURL_FUNCTIONS(CCURL_POINTER)
#undef CCURL_POINTER
} ccurl_functions;

// Weak, so that all object files that include this header share one copy. Without its initial value
// Swift would only refer to it.
__attribute__((weak)) ccurl_functions ccurl_shared_functions = {.is_loaded = false};
__attribute__((weak)) pthread_once_t ccurl_shared_once = PTHREAD_ONCE_INIT;

static inline void ccurl_load(void) {
    ccurl_functions found = {.is_loaded = true};
    void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) return;
#define CCURL_FIND(name)                                                                          \
    found.name = (__typeof__(found.name))dlsym(library, "curl_" #name);                           \
    if (found.name == NULL) return;
    CCURL_FUNCTIONS(CCURL_FIND)
#undef CCURL_FIND
    ccurl_shared_functions = found;
}

static inline const ccurl_functions *ccurl(void) {
    pthread_once(&ccurl_shared_once, ccurl_load);
    return &ccurl_shared_functions;
}

// Whether libcurl could be loaded with all that is used of it. No other function may be called
// when it could not.
static inline bool ccurl_is_available(void) { return ccurl()->is_loaded; }

// MARK: Functions as they are

static inline CURLcode ccurl_global_init(long flags) { return ccurl()->global_init(flags); }
static inline time_t ccurl_getdate(const char *text) { return ccurl()->getdate(text, NULL); }
static inline void ccurl_free(void *memory) { ccurl()->free(memory); }

static inline CURL *ccurl_easy_init(void) { return ccurl()->easy_init(); }
static inline void ccurl_easy_cleanup(CURL *easy) { ccurl()->easy_cleanup(easy); }
static inline CURLcode ccurl_easy_pause(CURL *easy, int mask) {
    return ccurl()->easy_pause(easy, mask);
}
static inline CURLcode ccurl_easy_perform(CURL *easy) { return ccurl()->easy_perform(easy); }
static inline const char *ccurl_easy_strerror(CURLcode code) {
    return ccurl()->easy_strerror(code);
}

static inline struct curl_slist *ccurl_slist_append(struct curl_slist *list, const char *text) {
    return ccurl()->slist_append(list, text);
}
static inline void ccurl_slist_free_all(struct curl_slist *list) {
    ccurl()->slist_free_all(list);
}

static inline CURLM *ccurl_multi_init(void) { return ccurl()->multi_init(); }
static inline CURLMcode ccurl_multi_cleanup(CURLM *multi) { return ccurl()->multi_cleanup(multi); }
static inline CURLMcode ccurl_multi_add_handle(CURLM *multi, CURL *easy) {
    return ccurl()->multi_add_handle(multi, easy);
}
static inline CURLMcode ccurl_multi_remove_handle(CURLM *multi, CURL *easy) {
    return ccurl()->multi_remove_handle(multi, easy);
}
static inline CURLMcode ccurl_multi_perform(CURLM *multi) {
    int running = 0;
    return ccurl()->multi_perform(multi, &running);
}
static inline CURLMcode ccurl_multi_poll(CURLM *multi, int milliseconds) {
    return ccurl()->multi_poll(multi, NULL, 0, milliseconds, NULL);
}

static inline CURLU *ccurl_url(void) { return ccurl()->url(); }
static inline void ccurl_url_cleanup(CURLU *url) { ccurl()->url_cleanup(url); }
static inline CURLUcode ccurl_url_get(const CURLU *url, CURLUPart part, char **text,
                                      unsigned int flags) {
    return ccurl()->url_get(url, part, text, flags);
}
static inline CURLUcode ccurl_url_set(CURLU *url, CURLUPart part, const char *text,
                                      unsigned int flags) {
    return ccurl()->url_set(url, part, text, flags);
}

// MARK: Variadic functions, which Swift cannot call, once for each type of their argument

// Sets an option that takes a long, a number of milliseconds or a flag.
static inline CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
    return ccurl()->easy_setopt(easy, option, value);
}

// Sets an option that takes a curl_off_t (the ..._LARGE ones).
static inline CURLcode ccurl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return ccurl()->easy_setopt(easy, option, value);
}

// Sets an option that takes a C string, which libcurl copies.
static inline CURLcode ccurl_set_string(CURL *easy, CURLoption option, const char *value) {
    return ccurl()->easy_setopt(easy, option, value);
}

// Sets an option that takes a pointer which must outlive the transfer (user data, error buffer).
static inline CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value) {
    return ccurl()->easy_setopt(easy, option, value);
}

// Sets an option that takes a list, which must outlive the transfer.
static inline CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return ccurl()->easy_setopt(easy, option, value);
}

// Sets CURLOPT_WRITEFUNCTION or CURLOPT_HEADERFUNCTION, which share one type.
static inline CURLcode ccurl_set_receiver(CURL *easy, CURLoption option,
                                          curl_write_callback callback) {
    return ccurl()->easy_setopt(easy, option, callback);
}

// Sets CURLOPT_READFUNCTION.
static inline CURLcode ccurl_set_reader(CURL *easy, curl_read_callback callback) {
    return ccurl()->easy_setopt(easy, CURLOPT_READFUNCTION, callback);
}

// Sets CURLOPT_XFERINFOFUNCTION.
static inline CURLcode ccurl_set_progress(CURL *easy, curl_xferinfo_callback callback) {
    return ccurl()->easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, callback);
}

// Sets CURLOPT_PREREQFUNCTION.
static inline CURLcode ccurl_set_prerequest(CURL *easy, curl_prereq_callback callback) {
    return ccurl()->easy_setopt(easy, CURLOPT_PREREQFUNCTION, callback);
}

// Reads a value that is a long; 0 when it is not known.
static inline long ccurl_get_long(CURL *easy, CURLINFO info) {
    long value = 0;
    return ccurl()->easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}

// Sets an option of a multi handle that takes a long.
static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return ccurl()->multi_setopt(multi, option, value);
}

// MARK: Functions in a shape that Swift can use

// The result of a finished transfer. CURLMsg keeps it in a union, behind a pointer that the next
// libcurl call invalidates.
typedef struct ccurl_completion {
    CURL *easy; // NULL when no more transfers have finished
    CURLcode result;
} ccurl_completion;

// Takes the next finished transfer from the multi handle's queue.
static inline ccurl_completion ccurl_next_completion(CURLM *multi) {
    ccurl_completion completion = {0};
    int left = 0;
    CURLMsg *message;
    while ((message = ccurl()->multi_info_read(multi, &left)) != NULL) {
        if (message->msg == CURLMSG_DONE) {
            completion.easy = message->easy_handle;
            completion.result = message->data.result;
            break;
        }
    }
    return completion;
}

// The one thing that other threads may do with a multi handle: end its poll. curl_multi_wakeup is
// documented as callable from any thread (https://curl.se/libcurl/c/curl_multi_wakeup.html), hence
// the Sendable mark; the handle itself never leaves the thread that made it.
typedef struct __attribute__((swift_attr("@Sendable"))) ccurl_waker {
    CURLM *multi;
} ccurl_waker;

// Ends the curl_multi_poll that runs now, or the next one if none does.
static inline CURLMcode ccurl_wake(ccurl_waker waker) {
    return ccurl()->multi_wakeup(waker.multi);
}

#endif
