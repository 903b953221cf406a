/* Sets the clock of one process ahead or back while it runs: seconds to add stand as text in the file CLOCK_FILE, which is
   looked at twice a second. Waits and monotonic time are left alone, as by a step of a real clock. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static int (*real)(clockid_t, struct timespec *);
static volatile long offset;
static volatile long looked;

static void look(void) {
    struct timespec now;
    real(CLOCK_MONOTONIC, &now);
    long half = now.tv_sec * 2 + now.tv_nsec / 500000000;
    if (half == looked) return;
    looked = half;
    const char *name = getenv("CLOCK_FILE");
    FILE *file = name ? fopen(name, "re") : NULL;
    if (file) {
        long seconds;
        if (fscanf(file, "%ld", &seconds) == 1) offset = seconds;
        fclose(file);
    }
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    if (!real) real = (int (*)(clockid_t, struct timespec *)) dlsym(RTLD_NEXT, "clock_gettime");
    int result = real(clock, time);
    if (clock == CLOCK_REALTIME) {
        look();
        time->tv_sec += offset;
    }
    return result;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
    (void) zone;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}
