// Mended: When the upgrade throws, the field still refers to the connection that was handed over.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

@Tracked
class UpgradedInPlace {
  private @Owned Conn conn = new Conn();

  void upgrade(@Borrowed(exclusive = true) UpgradedInPlace this) {
    conn = conn.upgrade();
  }

  void close(@Owned UpgradedInPlace this) {
    conn.close();
  }
}

@Tracked
class Conn {
  @Owned Conn upgrade(@Owned Conn this) {
    return this;
  }

  static @Owned Conn over(@Owned Conn conn, int version) throws IOException {
    if (version < 0) {
      conn.close();
      throw new IOException("version");
    }
    return conn;
  }

  static @Owned Conn join(@Owned Conn one, @Owned Conn other) {
    other.close();
    return one;
  }

  void close(@Owned Conn this) {}
}
