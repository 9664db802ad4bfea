// Mended: Opening the second resource fails, and what the first statement owned is forgotten.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class NextResourceFails {
  int copy(Directory directory) throws IOException {
    try (File from = directory.open("from");
        File to = directory.open("to")) {
      return from.read() + to.read();
    }
  }
}

interface Directory {
  @Owned File open(String name) throws IOException;
}

@Tracked
interface File extends AutoCloseable {
  int read();

  @Override
  void close(@Owned File this);
}
