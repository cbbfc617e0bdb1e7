// The program under the sanitizers does not look for leaks at the end of each of the thousands of
// runs of the tests: that took a fifth of their time. Unit tests and some transcripts do (see
// transcripts/run); so does any run with ASAN_OPTIONS=detect_leaks=1.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() { return "detect_leaks=0"; }
