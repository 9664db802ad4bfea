// gap: an object of a class that extends one of a library is not followed as an owner, and its fields are not known to be empty when it is new, since the library's constructor could hand it on
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnerInAnException {
  void lost(@Owned Frame frame) {
    new Failure(frame);
  }

  void thrown(@Owned Frame frame) throws Failure {
    throw new Failure(frame);
  }

  void caught(@Owned Frame frame) {
    try {
      throw new Failure(frame);
    } catch (Failure failure) {
      // nobody ends what it keeps
    }
  }

  void filledAndThrown(@Owned Frame frame) throws Failure {
    Failure failure = new Failure();
    // :: error: [overwritten]
    failure.frame = frame;
    throw failure;
  }
}

class Failure extends Exception {
  @Nullable @Owned Frame frame;

  Failure() {}

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
