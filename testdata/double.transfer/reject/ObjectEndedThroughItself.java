// One end of an object calls another one twice.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ObjectEndedThroughItself {
  void finish(@Owned ObjectEndedThroughItself this, boolean failed) {
    if (failed) {
      abort();
    }
    // :: error: [double.transfer]
    abort();
  }

  void abort(@Owned ObjectEndedThroughItself this) {}
}
