// SPDX-License-Identifier: EPL-2.0
package org.lamina.json;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Set;

/** The real file system, in which one chosen call fails, or that call and all after it, as in a crash. */
final class FaultyFileSystem extends FileSystemProvider {
  /** The call that fails, from one; the file system works when there are fewer. */
  private final int failing;

  /** Whether all calls after it fail too. */
  private final boolean crash;

  private int calls;

  FaultyFileSystem(int failing, boolean crash) {
    this.failing = failing;
    this.crash = crash;
  }

  int calls() {
    return calls;
  }

  void call(String name) throws IOException {
    calls++;
    boolean fails = calls == failing || (crash && calls > failing);
    if (fails) throw new IOException("injected into call " + calls + ": " + name);
  }

  /** The same file, seen through this file system. */
  Path wrap(Path real) {
    if (real == null) return null;
    return (Path) Proxy.newProxyInstance(
        FaultyPath.class.getClassLoader(), new Class<?>[] {FaultyPath.class}, (proxy, method, arguments) -> {
      if (method.getDeclaringClass() == FaultyPath.class) return real;
      if (method.getName().equals("getFileSystem")) return fileSystem(real.getFileSystem());
      return invoke(real, method, arguments);
    });
  }

  private interface FaultyPath extends Path {
    Path real();
  }

  private Object invoke(Path real, Method method, Object[] arguments) throws Throwable {
    Object[] unwrapped = arguments == null ? null : arguments.clone();
    for (int i = 0; unwrapped != null && i < unwrapped.length; i++) {
      if (unwrapped[i] instanceof Path path) unwrapped[i] = real(path);
    }
    try {
      Object result = method.invoke(real, unwrapped);
      return result instanceof Path path ? wrap(path) : result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static Path real(Path path) {
    return path instanceof FaultyPath faulty ? faulty.real() : path;
  }

  private static FileSystemProvider provider(Path path) {
    return real(path).getFileSystem().provider();
  }

  private FileSystem fileSystem(FileSystem real) {
    return new DelegatingFileSystem(real, this);
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
    call("open " + path);
    return new FaultyChannel(provider(path).newFileChannel(real(path), options, attributes), this);
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
    call("open " + path);
    return provider(path).newByteChannel(real(path), options, attributes);
  }

  @Override
  public void move(Path source, Path target, CopyOption... options) throws IOException {
    call("move");
    provider(source).move(real(source), real(target), options);
  }

  @Override
  public void delete(Path path) throws IOException {
    call("delete");
    provider(path).delete(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    call("checkAccess");
    provider(path).checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
    return provider(path).getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    call("readAttributes");
    return provider(path).readAttributes(real(path), type, options);
  }

  @Override
  public Path readSymbolicLink(Path link) throws IOException {
    call("readSymbolicLink");
    return wrap(provider(link).readSymbolicLink(real(link)));
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
    return provider(path).readAttributes(real(path), attributes, options);
  }

  @Override
  public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
    provider(path).setAttribute(real(path), attribute, value, options);
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return provider(one).isSameFile(real(one), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return provider(path).isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return provider(path).getFileStore(real(path));
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
    return provider(path).newDirectoryStream(real(path), filter);
  }

  @Override
  public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
    provider(path).createDirectory(real(path), attributes);
  }

  @Override
  public void copy(Path source, Path target, CopyOption... options) throws IOException {
    provider(source).copy(real(source), real(target), options);
  }

  @Override
  public String getScheme() {
    return "faulty";
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
    throw new UnsupportedOperationException();
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException();
  }
}
