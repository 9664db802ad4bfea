// a loop writes the object, and so do a constructor and another name for it
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

@Tracked
class VisitorWritesThis {
  private int mtu;

  VisitorWritesThis(int mtu) {
    configure(mtu);
    this.configure(mtu + 1);
  }

  void configure(@Borrowed(exclusive = true) VisitorWritesThis this, int mtu) {
    this.mtu = mtu;
  }

  void all(@Borrowed(exclusive = true) VisitorWritesThis this, List<Integer> sizes) {
    for (int size : sizes) {
      configure(size);
    }
  }

  void end(@Owned VisitorWritesThis this, List<Integer> sizes) {
    for (int size : sizes) {
      configure(size);
    }
  }

  void reply(@Owned Frame frame) {
    VisitorWritesThis self = this;
    if (self != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
