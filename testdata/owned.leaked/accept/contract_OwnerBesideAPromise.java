// The object goes back to the caller, and what the method has made is given up.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

@Tracked
class OwnerBesideAPromise {
  @TransfersOn(when = Outcome.TRUE)
  boolean tryEnd(@Owned OwnerBesideAPromise this, boolean isReady) {
    Frame frame = new Frame();
    frame.end();
    if (isReady) {
      end();
      return true;
    }
    return false;
  }

  @TransfersOn(when = Outcome.TRUE, value = "#1")
  static boolean trySend(@Owned Frame frame, @Owned Frame other) {
    other.end();
    return false;
  }

  void end(@Owned OwnerBesideAPromise this) {}
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
