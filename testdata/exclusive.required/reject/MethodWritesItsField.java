// A method that writes a field says so on its receiver.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class MethodWritesItsField {
  private int length;

  void resize(int newLength) {
    // :: error: [exclusive.required]
    length = newLength;
  }

  int length() {
    return length;
  }

  void free(@Owned MethodWritesItsField this) {}
}
