// gap: an exception that owns is not followed to the catch that gets it, in the same method or another
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnerInAnException {
  void caught(@Owned Frame frame) {
    try {
      throw new Failure(frame);
    } catch (Failure failure) {
      // nobody ends what it keeps
    }
  }
}

class Failure extends Exception {
  private @Nullable @Owned Frame frame;

  Failure(@Owned Frame frame) {
    this.frame = frame;
  }

  void end() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.end();
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
