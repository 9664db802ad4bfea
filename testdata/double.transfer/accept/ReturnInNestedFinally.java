// A return in a finally inside another one leaves both, also where it stands before the end or in a branch.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.List;

@SuppressWarnings("finally")
class ReturnInNestedFinally {
  void send(@Owned Frame frame, Port port) throws IOException {
    try {
      port.probe();
    } finally {
      try {
        port.probe();
      } finally {
        frame.send();
        return;
      }
    }
  }

  void sendInBranch(@Owned Frame frame, Port port, boolean quiet) throws IOException {
    try {
      port.probe();
    } finally {
      frame.send();
      if (quiet) {
        return;
      }
      System.err.println("sent");
    }
  }

  int sendAfterLoop(@Owned Frame frame, List<Port> ports, Port last) throws IOException {
    try (last) {
      try {
        last.probe();
      } finally {
        frame.send();
        for (Port port : ports) {
          System.err.println(port);
        }
        return ports.size();
      }
    }
  }

  void sendInOuter(@Owned Frame frame, Port port) throws IOException {
    try {
      try {
        port.probe();
      } finally {
        port.probe();
        return;
      }
    } finally {
      frame.send();
    }
  }
}

interface Port extends AutoCloseable {
  void probe() throws IOException;

  @Override
  void close() throws IOException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
