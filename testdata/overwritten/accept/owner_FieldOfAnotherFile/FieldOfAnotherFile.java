// An inherited method of another file does not know the fields that the class below adds.
import dev.custody.annotations.Owned;
import org.jspecify.annotations.Nullable;

final class FieldOfAnotherFile extends Base {
  private @Nullable @Owned Frame own;

  void atOnce(@Owned Frame next) {
    if (own == null) {
      refill();
      own = next;
    } else {
      next.send();
    }
  }

  void throughOneHere(@Owned Frame next) {
    if (own == null) {
      again();
      own = next;
    } else {
      next.send();
    }
  }

  void above(@Owned Frame next) {
    if (own == null) {
      super.refill();
      own = next;
    } else {
      next.send();
    }
  }

  void onlyCounted(@Owned Frame next) {
    if (current == null) {
      count();
      current = next;
    } else {
      next.send();
    }
  }

  private int count() {
    return 1;
  }

  private void again() {
    refill();
  }

  void dropOwn() {
    Frame frame = own;
    own = null;
    if (frame != null) {
      frame.send();
    }
  }
}
