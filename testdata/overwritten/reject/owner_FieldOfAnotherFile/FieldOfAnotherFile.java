// An inherited method of another file may fill the field that was seen to be empty, also through one here.
import dev.custody.annotations.Owned;

final class FieldOfAnotherFile extends Base {
  void atOnce(@Owned Frame next) {
    if (current == null) {
      refill();
      // :: error: [overwritten]
      current = next;
    } else {
      next.send();
    }
  }

  void throughOneHere(@Owned Frame next) {
    if (current == null) {
      again();
      // :: error: [overwritten]
      current = next;
    } else {
      next.send();
    }
  }

  private void again() {
    refill();
  }
}
