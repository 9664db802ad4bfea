// Lending the header exclusively to a helper ends the view that was taken before.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ExclusiveHelperEndsTheLoan {
  static int stamp(@Owned Header header, int port) {
    Header.Ports ports = header.ports();
    int before = ports.source();
    rewrite(header, port);
    // :: error: [borrow.outlives.owner]
    int after = ports.source();
    header.write();
    return after - before;
  }

  private static void rewrite(@Borrowed(exclusive = true) Header header, int port) {
    header.word = port << 16;
  }
}

@Tracked
class Header {
  int word;

  @Borrowed("this") Ports ports() {
    return new Ports(this);
  }

  void write(@Owned Header this) {}

  static class Ports {
    private final @Borrowed Header header;

    Ports(@Borrowed Header header) {
      this.header = header;
    }

    int source() {
      return header.word >>> 16;
    }
  }
}
