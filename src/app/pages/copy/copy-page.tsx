export default function CopyPage() {
  return <p>CopyPage</p>;
}
