// A method with a shared receiver calls one that needs the object exclusively.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ResetFromSharedMethod {
  private long first;
  private long last;

  void reset(@Borrowed(exclusive = true) ResetFromSharedMethod this) {
    first = 0;
    last = 0;
  }

  long span() {
    long span = last - first;
    if (span > 4096) {
      // :: error: [exclusive.required]
      reset();
    }
    return span;
  }

  void extend(@Borrowed(exclusive = true) ResetFromSharedMethod this, long to) {
    last = Math.max(last, to);
  }

  void close(@Owned ResetFromSharedMethod this) {}
}
