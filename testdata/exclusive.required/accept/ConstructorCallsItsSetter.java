// a constructor may write its object through its own methods
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Tracked;

@Tracked(droppable = true)
class ConstructorCallsItsSetter {
  private int length;

  ConstructorCallsItsSetter(int length) {
    setLength(length);
  }

  private void setLength(@Borrowed(exclusive = true) ConstructorCallsItsSetter this, int length) {
    this.length = length;
  }

  int length() {
    return length;
  }
}
