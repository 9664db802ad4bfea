// What a bin is given is in it when it throws, if it has a field for that.
import dev.custody.annotations.Owned;
import java.io.IOException;

class Driver {
  void sendOne(@Owned Note note) throws IOException {
    Bin bin = new Bin();
    bin.send(note);
    bin.drain();
  }

  void putOne(@Owned Frame frame) throws IOException {
    // :: error: [owned.leaked]
    Bin bin = new Bin();
    bin.put(frame);
    bin.drain();
  }
}
