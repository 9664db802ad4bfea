// What a method hands back to its caller is its object only, not what it has made itself.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;

@Tracked
class OwnerBesideAPromise {
  @TransfersOn(when = Outcome.TRUE)
  boolean tryEnd(@Owned OwnerBesideAPromise this) {
    // :: error: [owned.leaked]
    Frame frame = new Frame();
    return false;
  }

  @TransfersOn(when = Outcome.TRUE, value = "#1")
  // :: error: [owned.leaked]
  static boolean trySend(@Owned Frame frame, @Owned Frame other) {
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
