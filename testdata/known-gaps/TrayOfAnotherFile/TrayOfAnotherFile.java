// gap: an object of a class of another file, which owns by its fields, may be forgotten filled
import dev.custody.annotations.Owned;

class TrayOfAnotherFile {
  void forget(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.lay(frame);
  }
}
