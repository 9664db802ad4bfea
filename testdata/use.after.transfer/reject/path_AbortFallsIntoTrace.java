// A case without a break falls into the next one, which looks at the memory once more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AbortFallsIntoTrace {
  private long traced;

  void command(@Owned Scratch scratch, String verb) {
    switch (verb) {
      case "abort":
        scratch.release();
      case "trace":
        // :: error: [use.after.transfer]
        traced += scratch.size();
        break;
      default:
        traced = 0;
    }
  }
}

/** Scratch memory, which may be left to the garbage collector. */
@Tracked(droppable = true)
class Scratch {
  void release(@Owned Scratch this) {}

  long size() {
    return 0;
  }
}
