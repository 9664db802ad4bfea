// Outer and nested class reach each other's private parts.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PrivateMembersOfNested {
  private static int open;

  @Tracked
  private static final class Handle {
    private final int fd;

    private Handle(int fd) {
      this.fd = fd;
      open++;
    }

    private void shut(@Owned Handle this) {
      open--;
    }
  }

  private static Handle open(int fd) {
    return new Handle(fd);
  }

  static int probe(int fd) {
    final Handle handle = open(fd);
    final int seen = handle.fd + open;
    handle.shut();
    return seen;
  }
}
