// A qualifier tracks a value of a class that is not tracked itself.
import dev.custody.annotations.Owned;

class QualifierOnUntrackedClass {
  void store(Disk disk, @Owned StringBuilder text) {
    disk.write(text);
  }
}

interface Disk {
  void write(@Owned StringBuilder text);
}
