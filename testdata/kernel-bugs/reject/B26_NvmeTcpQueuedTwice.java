// nvme-tcp: sanitize request list handling (CVE-2025-38264): a command that is only looked up is put on a list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NvmeTcpQueuedTwice {
  private final Commands commands;
  private final SendList sendList;

  NvmeTcpQueuedTwice(Commands commands, SendList sendList) {
    this.commands = commands;
    this.sendList = sendList;
  }

  boolean readyToTransfer(int commandId) {
    Command command = commands.find(commandId);
    if (command == null) {
      return false;
    }
    // :: error: [borrow.transferred]
    sendList.add(command);
    return true;
  }
}

@Tracked
interface Command {
  void send(@Owned Command this);
}

interface Commands {
  @Nullable @Borrowed("this") Command find(int commandId);

  @Nullable @Owned Command take(int commandId);
}

interface SendList {
  void add(@Owned Command command);
}
