// Mended: Both arguments are the connection that the store replaces.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

@Tracked
class JoinedWithItself {
  private @Owned Conn conn = new Conn();

  void join(@Borrowed(exclusive = true) JoinedWithItself this) {
    conn = Conn.join(conn, new Conn());
  }

  void close(@Owned JoinedWithItself this) {
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
