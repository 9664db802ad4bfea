// Mended: "exceptional paths that count: ... checked exceptions": a constructor's checked exception
// passes by an owned frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class CheckedExceptionOfConstructor {
  void open(@Owned Frame hello, String host) throws IOException {
    Socket socket;
    try {
      socket = new Socket(host);
    } catch (IOException e) {
      hello.drop();
      throw e;
    }
    socket.write(hello);
  }
}

class Socket {
  Socket(String host) throws IOException {
    if (host.isEmpty()) {
      throw new IOException("no host");
    }
  }

  void write(@Owned Frame frame) {
    frame.send();
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
