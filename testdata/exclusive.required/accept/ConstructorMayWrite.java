// Constructors and the end of the object may write its fields.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ConstructorMayWrite {
  private int length;

  ConstructorMayWrite(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void free(@Owned ConstructorMayWrite this) {
    length = 0;
  }
}
