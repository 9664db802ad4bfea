// The fluent step lends the builder back as shared only, and the next step writes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FluentStepsLendShared {
  @Owned Header header(int port, int length) {
    Header h = new Header();
    // :: error: [exclusive.required]
    h.port(port).length(length);
    return h;
  }
}

@Tracked
class Header {
  private int port;
  private int length;

  @Borrowed("this") Header port(@Borrowed(exclusive = true) Header this, int port) {
    this.port = port;
    return this;
  }

  @Borrowed(value = "this", exclusive = true) Header length(
      @Borrowed(exclusive = true) Header this, int length) {
    this.length = length;
    return this;
  }

  void write(@Owned Header this) {
    System.out.println(port + ":" + length);
  }
}
