// A method that writes a field says so on its receiver.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class MethodWritesItsField {
  private int length;

  void resize(@Borrowed(exclusive = true) MethodWritesItsField this, int newLength) {
    length = newLength;
  }

  int length() {
    return length;
  }

  void free(@Owned MethodWritesItsField this) {}
}
