// Mended: Each step takes the builder and returns it; the old name is used once more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class OldNameOfTheBuilder {
  @Owned Command make(int opcode, int tag) {
    CommandBuilder b = new CommandBuilder();
    CommandBuilder withOp = b.opcode(opcode);
    int check = withOp.checksum();
    return withOp.tag(tag ^ check).build();
  }
}

@Tracked
class CommandBuilder {
  private int opcode;
  private int tag;

  CommandBuilder opcode(@Owned CommandBuilder this, int value) {
    opcode = value;
    return this;
  }

  CommandBuilder tag(@Owned CommandBuilder this, int value) {
    this.tag = value;
    return this;
  }

  int checksum() {
    return opcode + tag;
  }

  Command build(@Owned CommandBuilder this) {
    return new Command(opcode << 16 | tag);
  }
}

@Tracked
class Command {
  final int word;

  Command(int word) {
    this.word = word;
  }

  void issue(@Owned Command this) {}
}
