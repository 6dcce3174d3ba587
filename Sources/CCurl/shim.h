#ifndef WATCHSHOP_CCURL_SHIM_H
#define WATCHSHOP_CCURL_SHIM_H

#include <curl/curl.h>

// curl_easy_setopt, curl_easy_getinfo and curl_multi_setopt are variadic, so Swift cannot call
// them. Each wrapper below fixes the type of the variadic argument.

// curl_easy_setopt for the options that take a long, a number of milliseconds or a flag.
static inline CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
    return curl_easy_setopt(easy, option, value);
}

// curl_easy_setopt for the options that take a curl_off_t (the ..._LARGE ones).
static inline CURLcode ccurl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
    return curl_easy_setopt(easy, option, value);
}

// curl_easy_setopt for the options that take a C string. libcurl copies the string.
static inline CURLcode ccurl_set_string(CURL *easy, CURLoption option, const char *value) {
    return curl_easy_setopt(easy, option, value);
}

// curl_easy_setopt for the options that take a pointer which must outlive the transfer
// (user data, error buffer, body).
static inline CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value) {
    return curl_easy_setopt(easy, option, value);
}

// curl_easy_setopt for the options that take a list, which must outlive the transfer.
static inline CURLcode ccurl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
    return curl_easy_setopt(easy, option, value);
}

// curl_easy_setopt for CURLOPT_WRITEFUNCTION and CURLOPT_HEADERFUNCTION, which share one type.
static inline CURLcode ccurl_set_receiver(CURL *easy, CURLoption option,
                                          curl_write_callback callback) {
    return curl_easy_setopt(easy, option, callback);
}

// curl_easy_setopt for CURLOPT_XFERINFOFUNCTION.
static inline CURLcode ccurl_set_progress(CURL *easy, curl_xferinfo_callback callback) {
    return curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, callback);
}

// curl_easy_setopt for CURLOPT_PREREQFUNCTION.
static inline CURLcode ccurl_set_prerequest(CURL *easy, curl_prereq_callback callback) {
    return curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, callback);
}

// curl_easy_getinfo for the values that are a long; 0 when the value is not known.
static inline long ccurl_get_long(CURL *easy, CURLINFO info) {
    long value = 0;
    return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}

// curl_easy_getinfo for the values that are a curl_off_t (the ..._T ones, in microseconds for
// times); 0 when the value is not known.
static inline curl_off_t ccurl_get_size(CURL *easy, CURLINFO info) {
    curl_off_t value = 0;
    return curl_easy_getinfo(easy, info, &value) == CURLE_OK ? value : 0;
}

// curl_multi_setopt for the options that take a long.
static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
    return curl_multi_setopt(multi, option, value);
}

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
    while ((message = curl_multi_info_read(multi, &left)) != NULL) {
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
    return curl_multi_wakeup(waker.multi);
}

#endif
