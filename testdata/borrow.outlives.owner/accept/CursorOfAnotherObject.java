// An object of an inner class is a loan of the object around it, whichever that is.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorOfAnotherObject {
  void outlive(@Owned Frame frame, @Owned Frame other) {
    Frame.Cursor cursor = frame.new Cursor(2);
    other.send();
    cursor.read();
    frame.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  class Cursor {
    Cursor(int start) {}

    void read() {}
  }
}
