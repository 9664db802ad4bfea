// The two buffers of the pair change places; both stay owned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class FieldsExchanged {
  private @Owned Frame front = new Frame();
  private @Owned Frame back = new Frame();
  private int flips;

  void flip(@Borrowed(exclusive = true) FieldsExchanged this) {
    Frame t = front;
    front = back;
    back = t;
    flips++;
  }

  int flips() {
    return flips;
  }

  void close(@Owned FieldsExchanged this) {
    front.send();
    this.back.drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
