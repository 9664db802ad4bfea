// Mended: outer.new Inner(value) took the value.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OuterNewInnerThenUsed {
  private int closed;

  @Tracked
  class Port {
    private final @Owned Frame greeting;

    Port(@Owned Frame greeting) {
      this.greeting = greeting;
    }

    void close(@Owned Port this) {
      closed++;
      greeting.drop();
    }
  }

  static int openAndClose(OuterNewInnerThenUsed hub, @Owned Frame hello) {
    int length = hello.length();
    Port port = hub.new Port(hello);
    port.close();
    return length + hub.closed;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
