// The owner writes fields of what it owns, through every name that it has for it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OwnerWritesDirectly {
  @Owned Header make(int port, boolean urgent) {
    Header header = new Header();
    header.port = port;
    Header alias = header;
    alias.length += 4;
    if (urgent) {
      (alias).flags |= 1;
    }
    fill(header, 7);
    header.flags--;
    return alias;
  }

  private static void fill(@Borrowed(exclusive = true) Header h, int length) {
    h.length = length;
    Header same = h;
    same.port ^= 1;
  }
}

@Tracked
class Header {
  int port;
  int length;
  int flags;

  void write(@Owned Header this) {
    flags = 0;
  }
}
