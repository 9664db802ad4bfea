// What a bin is given that it has no field for is not in it when it throws.
import dev.custody.annotations.Owned;
import java.io.IOException;

class Driver {
  void sendOne(@Owned Note note) throws IOException {
    Bin bin = new Bin();
    bin.send(note);
    bin.drain();
  }

  void putOne(@Owned Frame frame) throws IOException {
    Bin bin = new Bin();
    try {
      bin.put(frame);
    } finally {
      bin.drain();
    }
  }
}
